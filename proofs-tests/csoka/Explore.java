package csoka;
import counterplay.exact.*; import csoka.setup.*; import java.util.*;
import counterplay.mechanism.team.*;
class Explore {
  public static void main(String[] a){
    var g=OneRound.of(new BalancedTeamMechanism(),3);
    System.out.println(g.gains()); System.out.println(OneRound.of(new BalancedTeamMechanism(),5).gains().equals(g.gains()));
    int certs=0;
    for (var reg: OneRoundEquilibria.Region.all()) {
      long t=System.nanoTime();
      var items=OneRoundEquilibria.items(reg);
      var s=g.search(reg.priors(), items);
      var more=new ArrayList<>(items); more.addAll(OneRoundEquilibria.borders(reg));
      var s2=g.search(reg.priors(), more);
      certs+=s2.covered().size();
      System.out.println(reg+" strays "+s.strays().size()+" "+s2.strays().size()+" certs "+s2.covered().size()+" "+(System.nanoTime()-t)/1000000+" ms");
      for (var c: more) System.out.println("    "+c.name()+" eq "+g.equilibria(reg.priors(),c).isPresent()+" strict "+g.strict(reg.priors(),c).isPresent());
      for (var st: s2.strays()) System.out.println("     STRAY "+st.words()+" "+st.conditions().solution());
      for (var st: s.strays()) System.out.println("     stray "+st.words()+" "+st.conditions().solution());
    }
    System.out.println(certs);
  }
}
